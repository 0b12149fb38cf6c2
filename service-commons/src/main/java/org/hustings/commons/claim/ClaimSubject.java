package org.hustings.commons.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The record that claims are about.
 *
 * @param type the kind of record, as in the revision log
 * @param id the identifier under which the record is addressed
 */
@Embeddable
public record ClaimSubject(
        @Column(name = "subject_type") String type,
        @Column(name = "subject_id") String id) {}
