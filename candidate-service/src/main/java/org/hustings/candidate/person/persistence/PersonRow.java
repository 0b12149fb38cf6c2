package org.hustings.candidate.person.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hustings.candidate.person.domain.Person;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.person.domain.PersonProfile;
import org.jspecify.annotations.Nullable;

/** A person as a row of the database. */
@Entity
@Table(name = "person")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills and reads the fields
class PersonRow {

    @Id
    private UUID id;

    private long version;
    private boolean draft;

    private String name;

    @Column(name = "sort_key")
    private String sortKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private PersonProfile profile;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> disputed;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    static PersonRow of(Person person) {
        var row = new PersonRow();
        row.id = person.id().value();
        row.version = person.version();
        row.draft = person.draft();
        row.name = person.profile().name();
        row.sortKey = person.profile().sortKey();
        row.profile = person.profile();
        var mergedInto = person.mergedInto();
        row.mergedInto = mergedInto == null ? null : mergedInto.value();
        row.disputed = person.disputed();
        row.erasedAt = person.erasedAt();
        row.createdAt = person.createdAt();
        row.updatedAt = person.updatedAt();
        return row;
    }

    Person toPerson() {
        return new Person(
                new PersonId(id),
                version,
                draft,
                profile,
                mergedInto == null ? null : new PersonId(mergedInto),
                disputed,
                erasedAt,
                createdAt,
                updatedAt);
    }
}
