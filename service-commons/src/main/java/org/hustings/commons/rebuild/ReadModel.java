package org.hustings.commons.rebuild;

import java.util.List;
import org.hustings.commons.inbox.LastWord;

/** What a feature keeps of another service's records, and how it takes that from their topic as a whole. */
public interface ReadModel {

    /** The topic that says it all. */
    String topic();

    /**
     * The events to take over. Their handlers do what the channel's do, but take an event of the version that is held
     * as news: a row may say something else than its event, which is why it is built anew.
     */
    List<LastWord> lastWords();
}
