package org.hustings.election.election.api;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.hustings.election.election.application.KnownBallots;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.phase.NewPhaseTransition;
import org.hustings.election.result.NewResult;

/** Runs after the body was validated and before the interceptor of safe repeats, which begins a transaction. */
@LearnsCandidates
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE - 1)
class LearnsCandidatesInterceptor {

    private final KnownBallots ballots;

    LearnsCandidatesInterceptor(KnownBallots ballots) {
        this.ballots = ballots;
    }

    @AroundInvoke
    Object invoke(InvocationContext invocation) throws Exception {
        var parameters = invocation.getParameters();
        var election = (ElectionId) parameters[0];
        switch (parameters[parameters.length - 1]) {
            case NewResult result -> ballots.learnFor(election, result);
            case NewPhaseTransition transition -> ballots.learnFor(election, transition);
            default -> throw new IllegalStateException("No command that candidates decide: " + invocation.getMethod());
        }
        return invocation.proceed();
    }
}
