package org.hustings.candidate.imports.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hustings.candidate.imports.application.ImportedFile;
import org.hustings.candidate.imports.domain.ImportedCandidacy;
import org.hustings.commons.bulk.BulkItem;
import org.hustings.commons.bulk.BulkItems;
import org.hustings.commons.bulk.Place;
import org.hustings.commons.bulk.UnreadableUpload;
import org.hustings.commons.bulk.json.JsonPart;
import org.hustings.commons.bulk.json.JsonParts;
import org.hustings.commons.http.MemberEdit;
import org.hustings.commons.problem.DomainException;

/** The candidacies of a file. It is as strict as a request: what is misspelt would be lost in silence. */
final class CandidateFileItems implements BulkItems {

    private static final Pattern CANDIDATE = Pattern.compile("/candidates/\\d+");
    /** Besides the candidates whatever else the file has, to refuse it. */
    private static final Pattern WANTED = Pattern.compile("/candidates/[^/]*|/(?!candidates$)[^/]*");

    private static final Pattern ON_THE_WAY = Pattern.compile("|/candidates");

    /** Of one candidacy in characters: its longest texts, each character of them written as an escape, several times. */
    private static final long LONGEST = 1024 * 1024;

    private final JsonParts parts;
    private final ImportedFile file;
    private final MemberEdit forms;
    private boolean empty = true;

    CandidateFileItems(InputStream bytes, ImportedFile file, MemberEdit forms) throws IOException {
        this.parts = new JsonParts(bytes, WANTED, ON_THE_WAY, LONGEST);
        this.file = file;
        this.forms = forms;
    }

    @Override
    public Optional<BulkItem> next() throws IOException {
        var part = parts.next();
        if (part.isEmpty() && empty) {
            throw new UnreadableUpload(1, "candidates-missing", "The file is no object with a list of candidates");
        }
        empty = false;
        return part.isEmpty() ? Optional.empty() : Optional.of(item(part.get()));
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private BulkItem item(JsonPart part) throws IOException {
        if (!CANDIDATE.matcher(part.pointer()).matches()) {
            throw new UnreadableUpload(
                    part.line(),
                    "unknown-member",
                    "%s is not known; candidates is all there is".formatted(part.pointer()));
        }
        var place = new Place(part.line(), part.pointer(), UnaryOperator.identity());
        if (!part.content().isObject()) {
            return place.refused("", "wrong-type", "must be an object");
        }
        try {
            return file.item(place, forms.bound(part.content(), ImportedCandidacy.class));
        } catch (DomainException refused) {
            return place.refused(refused);
        }
    }
}
