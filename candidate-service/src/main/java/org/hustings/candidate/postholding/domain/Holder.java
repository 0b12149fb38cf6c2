package org.hustings.candidate.postholding.domain;

import org.hustings.candidate.person.domain.PersonId;

/**
 * Who holds the post.
 *
 * @param id the person as known now
 * @param recorded who was named when the holding was recorded; another one once that record was merged into the
 *     person's as a duplicate, which can be undone
 */
public record Holder(PersonId id, PersonId recorded) {}
