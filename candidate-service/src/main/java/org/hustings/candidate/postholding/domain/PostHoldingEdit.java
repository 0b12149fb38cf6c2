package org.hustings.candidate.postholding.domain;

/** What an editor wants a post holding's record to be; its status is moved and not edited, but for its grounds. */
public record PostHoldingEdit(boolean draft, PostHoldingProfile profile, StatusGrounds grounds) {}
