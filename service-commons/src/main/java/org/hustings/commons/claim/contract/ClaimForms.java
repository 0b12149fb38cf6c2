package org.hustings.commons.claim.contract;

/**
 * The forms that a service gives to the values of its own that claims carry. A body is bound to them and validated by
 * them when it is read, as strictly as to every other record. A service that takes claims has one bean of it.
 */
public interface ClaimForms {

    /** The record of a document in which a claim can be read; its schema is named {@code Source}. */
    Class<? extends Record> source();

    /** The record of when a claim was made; its schema is named {@code PartialDate}. */
    Class<? extends Record> date();
}
