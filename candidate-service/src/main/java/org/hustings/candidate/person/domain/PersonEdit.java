package org.hustings.candidate.person.domain;

/** What an editor wants a person's record to be. */
public record PersonEdit(boolean draft, PersonProfile profile) {}
