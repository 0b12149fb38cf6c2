package org.hustings.timeline.thread.application;

import org.hustings.timeline.thread.contract.Accusation;

/**
 * How often one accused another, with what it is sorted by.
 *
 * @param speaker the key of who accuses
 * @param target the key of who is accused; empty for nobody in particular
 */
record Counted(String speaker, String target, Accusation accusation) {

    int allegations() {
        return accusation.allegations();
    }
}
