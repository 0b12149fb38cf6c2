package org.hustings.gateway.contract;

/** The contracts of the services cannot be one document; the message says which part of which. */
final class ContractsDoNotFit extends RuntimeException {
    ContractsDoNotFit(String message) {
        super(message);
    }
}
