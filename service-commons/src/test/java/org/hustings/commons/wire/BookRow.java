package org.hustings.commons.wire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A book in the database. */
@Entity
@Table(name = "book")
class BookRow {
    @Id
    private UUID id;

    private String title;

    @Enumerated(EnumType.STRING)
    private BookKind kind;

    @Column(name = "printed_on")
    private @Nullable LocalDate printedOn;

    private int pages;
    private boolean draft;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Contributor> contributors;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected BookRow() {}

    BookRow(NewBook book, Clock clock) {
        id = UUID.randomUUID();
        title = book.title();
        kind = book.kind();
        printedOn = book.printedOn();
        pages = book.pages();
        contributors = Objects.requireNonNullElse(book.contributors(), List.of());
        createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    BookPatch patchable() {
        return new BookPatch(title, printedOn, pages, draft, contributors);
    }

    void change(BookPatch now) {
        title = now.title();
        printedOn = now.printedOn();
        pages = now.pages();
        draft = now.draft();
        contributors = now.contributors();
    }

    long version() {
        return version;
    }

    Book book() {
        return new Book(id, version, draft, title, kind, printedOn, pages, contributors, createdAt);
    }
}
