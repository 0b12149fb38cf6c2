package org.hustings.commons.worker;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells the thread of a worker that it is to end, and wakes it from a pause before it tries again. */
public final class StopSignal {

    private final CountDownLatch given = new CountDownLatch(1);

    public void give() {
        given.countDown();
    }

    public boolean isGiven() {
        return given.getCount() == 0;
    }

    /** Returns after the pause, or as soon as the signal is given; to interrupt the thread gives it. */
    public void pause(Duration pause) {
        try {
            given.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            given.countDown();
        }
    }
}
