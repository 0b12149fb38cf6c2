package org.hustings.election.story;

import java.util.List;

/**
 * One step of the story.
 *
 * @param what is said of it where it fails
 * @param act what is done
 * @param phase where the election stands after it; empty before there is one
 * @param events what it puts on the topic, in order and without what all types have in common
 * @param checks what the checks of the result come to after it; none before there is one
 */
record Step(String what, Runnable act, String phase, List<String> events, List<String> checks) {

    static Step of(String what, Runnable act) {
        return new Step(what, act, "", List.of(), List.of());
    }

    Step in(String reached) {
        return new Step(what, act, reached, events, checks);
    }

    Step tells(String... told) {
        return new Step(what, act, phase, List.of(told), checks);
    }

    Step checked(List<String> outcomes) {
        return new Step(what, act, phase, events, outcomes);
    }
}
