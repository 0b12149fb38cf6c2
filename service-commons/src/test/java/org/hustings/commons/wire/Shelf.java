package org.hustings.commons.wire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.page.Sort;
import org.jspecify.annotations.Nullable;

/** The books, and what can be done with them. */
@ApplicationScoped
class Shelf {
    private static final Sort<Book> THICKEST = Sort.<Book>named("thickest")
            .descending("b.pages", KeyType.INTEGER, Book::pages)
            .ascending("b.title", KeyType.TEXT, Book::title);

    private final EntityManager database;

    Shelf(EntityManager database) {
        this.database = database;
    }

    @Transactional
    Book add(NewBook book) {
        BookRow row = new BookRow(book, Clock.systemUTC());
        database.persist(row);
        database.flush();
        return row.book();
    }

    @Transactional
    Book get(UUID id) {
        return row(id).book();
    }

    @Transactional
    Book change(UUID id, ExpectedVersion expected, MergePatch<BookPatch> patch) {
        BookRow row = row(id);
        expected.check(row.version());
        row.change(patch.applyTo(row.patchable()));
        database.flush();
        return row.book();
    }

    @Transactional
    void remove(UUID id, ExpectedVersion expected) {
        BookRow row = row(id);
        expected.check(row.version());
        database.remove(row);
    }

    @Transactional
    Page<Book> list(@Nullable BookKind kind, @Nullable String title, PageQuery query) {
        return query.page(
                THICKEST,
                keyset -> keyset
                        .bind(database.createQuery(
                                        "from BookRow b where (:kind is null or b.kind = :kind)"
                                                + " and (:title is null or b.title like :title) and " + keyset.where()
                                                + " order by " + keyset.orderBy(),
                                        BookRow.class)
                                .setParameter("kind", kind)
                                .setParameter("title", title == null ? null : title + "%"))
                        .getResultList()
                        .stream()
                        .map(BookRow::book)
                        .toList());
    }

    private BookRow row(UUID id) {
        BookRow row = database.find(BookRow.class, id);
        if (row == null) {
            throw new BookNotFound(id);
        }
        return row;
    }
}
