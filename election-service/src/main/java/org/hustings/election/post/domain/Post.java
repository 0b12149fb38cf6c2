package org.hustings.election.post.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hustings.commons.problem.Violation;
import org.hustings.election.record.PublishableRecord;

/** An office of an organisation, to which someone is elected for a term. */
@Entity
@Table(name = "post")
public class Post extends PublishableRecord {

    @Id
    private UUID id;

    @Embedded
    private PostDetails details;

    /** For JPA, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    public Post(UUID id, boolean draft, PostDetails details, Instant now) {
        super(draft, now);
        this.id = id;
        this.details = details;
        checkTerm();
    }

    /** Changes what is known of it. */
    public void describe(PostDetails changed, Instant now) {
        details = changed;
        checkTerm();
        touch(now);
    }

    public UUID id() {
        return id;
    }

    public PostDetails details() {
        return details;
    }

    private void checkTerm() {
        var term = details.termYears();
        var maximum = details.maximumTerm();
        if (term != null && maximum != null && term > maximum.years()) {
            throw new TermTooLong(List.of(Violation.at(
                    "/termYears", TermTooLong.CODE, "is more than the %d years allowed".formatted(maximum.years()))));
        }
    }
}
