package org.hustings.election.election.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hustings.commons.problem.InvalidBody;
import org.hustings.commons.problem.Violation;
import org.hustings.election.election.contract.NewElection;
import org.hustings.election.election.domain.ElectionId;
import org.hustings.election.organisation.domain.Organisation;
import org.hustings.election.post.domain.Post;
import org.hustings.election.record.RecordNotFound;
import org.hustings.election.record.RecordStore;
import org.hustings.election.record.ReferenceNotFound;
import org.hustings.election.record.Slug;

/** Gives a new election its identifier: the one its client chose, or one made of type, organisation, post and date. */
@ApplicationScoped
class ElectionIds {

    private final RecordStore records;

    ElectionIds(RecordStore records) {
        this.records = records;
    }

    ElectionId of(NewElection election) {
        var chosen = election.id();
        var date = election.date();
        if (chosen == null) {
            if (date == null) {
                throw refused("/date", "not-null", "is needed where there is no id");
            }
            return made(election, date);
        }
        if (date != null && !date.equals(chosen.date())) {
            throw refused("/date", "date-not-of-id", "is another day than the %s of the id".formatted(chosen.date()));
        }
        return chosen;
    }

    private ElectionId made(NewElection election, LocalDate date) {
        var words = new ArrayList<String>();
        words.add(Slug.of(election.type().name()));
        words.add(organisationWord(election.organisationId()));
        if (election.postId() != null) {
            words.add(postWord(election.postId()));
        }
        return ElectionId.made(words, date);
    }

    private String organisationWord(UUID id) {
        try {
            var organisation = records.get(Organisation.class, id, true).details();
            return Objects.requireNonNullElseGet(organisation.slug(), () -> Slug.of(organisation.name()));
        } catch (RecordNotFound e) {
            throw missing("/organisationId", e);
        }
    }

    private String postWord(UUID id) {
        try {
            var post = records.get(Post.class, id, true).details();
            return Objects.requireNonNullElseGet(post.slug(), () -> Slug.of(post.label()));
        } catch (RecordNotFound e) {
            throw missing("/postId", e);
        }
    }

    private static ReferenceNotFound missing(String pointer, RecordNotFound cause) {
        var missing = new ReferenceNotFound(pointer);
        missing.initCause(cause);
        return missing;
    }

    private static InvalidBody refused(String pointer, String code, String message) {
        return new InvalidBody(List.of(Violation.at(pointer, code, message)));
    }
}
