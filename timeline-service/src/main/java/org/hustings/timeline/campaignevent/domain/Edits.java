package org.hustings.timeline.campaignevent.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** Which words of a derived entry an editor chose, so that later corrections of its change leave them. */
@Embeddable
record Edits(
        @Column(name = "headline_edited") boolean headline,
        @Column(name = "text_edited") boolean text) {

    static final Edits NONE = new Edits(false, false);

    Edits and(Content before, Content after) {
        return new Edits(
                headline || !after.headline().equals(before.headline()),
                text || !Objects.equals(after.text(), before.text()));
    }

    /** What is told now, in the editor's words as far as they chose any. */
    Content keptIn(Content told, Content edited) {
        return told.worded(headline ? edited.headline() : told.headline(), text ? edited.text() : told.text());
    }
}
