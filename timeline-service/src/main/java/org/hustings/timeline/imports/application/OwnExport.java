package org.hustings.timeline.imports.application;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hustings.commons.problem.Violation;
import org.hustings.timeline.campaignevent.domain.Content;
import org.hustings.timeline.imports.slide.ImportedEntry;
import org.hustings.timeline.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An event that comes from here, since it is named by the id of its entry. A form puts more into its words than the entry
 * has, such as who speaks, who takes part and where it is known from: so it is only looked whether the entry is in
 * there, and never changed.
 */
final class OwnExport {

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");

    private OwnExport() {}

    /** Fails where the file has other words or dates than the record. */
    static void compare(ImportedEntry said, Content recorded) {
        var violations = new ArrayList<Violation>();
        check(squeezed(said.headline()).endsWith(squeezed(recorded.headline())), "/headline", violations);
        check(squeezed(said.text()).contains(squeezed(recorded.text())), "/text", violations);
        check(isSame(said.startDate().date(), recorded.startDate()), "/startDate", violations);
        check(said.endDate() == null || isSame(said.endDate().date(), recorded.endDate()), "/endDate", violations);
        if (!violations.isEmpty()) {
            throw new DiffersFromRecord(violations);
        }
    }

    private static void check(boolean agrees, String pointer, List<Violation> violations) {
        if (!agrees) {
            violations.add(Violation.at(
                    pointer,
                    DiffersFromRecord.CODE,
                    "differs from the entry with this id, which is changed by itself"));
        }
    }

    private static String squeezed(@Nullable String text) {
        return text == null ? "" : SPACES.matcher(text).replaceAll(" ").strip();
    }

    /** A form tells times to the second, and in UTC. */
    private static boolean isSame(PartialDate said, @Nullable PartialDate recorded) {
        return recorded != null
                && said.precision() == recorded.precision()
                && (said.value().equals(recorded.value())
                        || said.earliest()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .equals(recorded.earliest().truncatedTo(ChronoUnit.SECONDS)));
    }
}
