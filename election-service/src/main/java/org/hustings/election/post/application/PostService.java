package org.hustings.election.post.application;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hustings.commons.http.ExpectedVersion;
import org.hustings.commons.http.MergePatch;
import org.hustings.commons.revision.RevisionLog;
import org.hustings.election.post.contract.NewPost;
import org.hustings.election.post.contract.PostPatch;
import org.hustings.election.post.contract.PostRecord;
import org.hustings.election.post.domain.Post;
import org.hustings.election.post.messaging.PostEvents;
import org.hustings.election.record.RecordStore;

/** What can be done with posts, each in one transaction with its revision. */
@ApplicationScoped
public class PostService {

    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
    private final RecordStore records;
    private final RevisionLog revisions;
    private final LastElections lastElections;
    private final Clock clock;

    PostService(RecordStore records, RevisionLog revisions, LastElections lastElections, Clock clock) {
        this.records = records;
        this.revisions = revisions;
        this.lastElections = lastElections;
        this.clock = clock;
    }

    @Transactional
    public PostRecord create(NewPost request) {
        var post = new Post(ids.generate(), request.startsAsDraft(), request.details(), clock.instant());
        records.add(post);
        revisions.append(PostEvents.created(post, null));
        return PostRecord.of(post, null);
    }

    /** Changes it as the patch says. A patch that changes nothing leaves the version as it is. */
    @Transactional
    public PostRecord change(UUID id, ExpectedVersion expected, MergePatch<PostPatch> patch) {
        var post = records.getForChange(Post.class, id);
        expected.check(post.version());
        var elected = lastElections.of(id);
        var before = PostPatch.of(post);
        var wanted = patch.applyTo(before);
        if (!wanted.equals(before)) {
            var published = post.keepAsDraft(wanted.draft());
            post.describe(wanted.details(), clock.instant());
            records.flush();
            revisions.append(published ? PostEvents.published(post, elected) : PostEvents.changed(post, elected));
        }
        return PostRecord.of(post, elected);
    }

    /** Deletes a draft. */
    @Transactional
    public void delete(UUID id, ExpectedVersion expected) {
        var post = records.getForChange(Post.class, id);
        expected.check(post.version());
        post.checkDeletable();
        var deleted = PostEvents.deleted(post, clock.instant(), null);
        records.remove(post);
        revisions.append(deleted);
    }
}
