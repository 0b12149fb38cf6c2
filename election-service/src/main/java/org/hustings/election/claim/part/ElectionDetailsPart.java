package org.hustings.election.claim.part;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hustings.commons.claim.part.ClaimedPart;
import org.hustings.commons.http.MemberEdit;
import org.hustings.election.election.contract.ElectionPatch;
import org.hustings.election.election.domain.Election;
import org.hustings.election.organisation.domain.Organisation;
import org.hustings.election.post.domain.Post;
import org.hustings.election.record.PublishableRecord;
import org.hustings.election.record.RecordStore;
import org.hustings.election.record.ReferenceNotFound;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/** What is known of an election as such. */
final class ElectionDetailsPart extends ClaimedPart<ElectionPatch> {

    /** How elections stand to each other is decided between them, and no claim about one of them can do that. */
    private static final Set<String> RELATIONS = Set.of("parentId", "replacesId", "level");

    private final Election election;
    private final RecordStore records;

    ElectionDetailsPart(Election election, MemberEdit edit, RecordStore records) {
        super(edit, ElectionPatch.class);
        this.election = election;
        this.records = records;
    }

    @Override
    protected boolean has(String member) {
        return super.has(member) && !RELATIONS.contains(member);
    }

    @Override
    protected Object current() {
        return ElectionPatch.of(election);
    }

    @Override
    protected void keep(ElectionPatch changed, Instant now) {
        check(Organisation.class, "/organisationId", changed.organisationId());
        check(Organisation.class, "/scrutineerId", changed.scrutineerId());
        check(Post.class, "/postId", changed.postId());
        election.describe(changed.details(), now);
    }

    @Override
    protected List<Source> sources() {
        return election.details().sources();
    }

    /** The database looks only at what is shown in the end. */
    private void check(Class<? extends PublishableRecord> type, String pointer, @Nullable UUID id) {
        if (id != null && !records.has(type, id)) {
            throw new ReferenceNotFound(pointer);
        }
    }
}
