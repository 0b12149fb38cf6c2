package org.hustings.timeline.form.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.hustings.timeline.form.ShownEntry;

/** Reads the entries of a whole timeline, some at a time. */
@ApplicationScoped
class FormReader {

    private final Names names;

    FormReader(Names names) {
        this.names = names;
    }

    /**
     * The next entries. A transaction of its own, so that no connection is held while a slow client takes what was
     * read, and nothing of what was read before is kept.
     */
    @Transactional
    List<ShownEntry> next(Supplier<List<CampaignEventRecord>> walk, boolean drafts) {
        return names.of(walk.get(), drafts);
    }
}
