package org.hustings.candidate.candidacy.api;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.hustings.candidate.electioncopy.application.Elections;
import org.hustings.candidate.electioncopy.domain.ElectionId;

/** Runs before the interceptor of safe repeats, which begins a transaction. */
@RequiresElection
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE - 2)
class RequiresElectionInterceptor {

    private final Elections elections;

    RequiresElectionInterceptor(Elections elections) {
        this.elections = elections;
    }

    @AroundInvoke
    Object invoke(InvocationContext invocation) throws Exception {
        elections.require(new ElectionId((String) invocation.getParameters()[0]));
        return invocation.proceed();
    }
}
