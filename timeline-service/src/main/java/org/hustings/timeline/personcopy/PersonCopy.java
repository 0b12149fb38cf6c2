package org.hustings.timeline.personcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A person as this service last heard of it, for queries; an erased one is called what its erasure called it. */
@Entity
@Immutable // written by one upsert that compares versions
@Table(name = "person_copy")
public class PersonCopy {

    @Id
    @SuppressWarnings("UnusedVariable") // queries select it
    private UUID id;

    @SuppressWarnings("UnusedVariable") // queries select it
    private String name;

    @SuppressWarnings("UnusedVariable") // queries select it
    private boolean draft;

    @Column(name = "root_id")
    @SuppressWarnings("UnusedVariable") // queries select it
    private UUID rootId;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PersonCopy() {}
}
