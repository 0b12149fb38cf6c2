package org.hustings.timeline.campaignevent.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.hustings.timeline.campaignevent.contract.CampaignEventRecord;
import org.jspecify.annotations.Nullable;

/** Reads records of the log. A list that one does not have is one that records gained later, and was empty then. */
@ApplicationScoped
public class KnownForm {

    private static final int LENGTH_OF_DIGEST = 8;

    private final ObjectMapper json;

    KnownForm(ObjectMapper json) {
        this.json = json;
    }

    /** The record that a revision has kept. */
    public CampaignEventRecord record(String text) {
        try {
            return record((ObjectNode) json.readTree(text));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A revision holds what is not JSON", e);
        }
    }

    KnownCampaignEvent tagged(ObjectNode record) {
        var digest = HexFormat.of().formatHex(digest(record), 0, LENGTH_OF_DIGEST);
        return new KnownCampaignEvent(record(record), record.required("version").asText() + "-" + digest);
    }

    private CampaignEventRecord record(ObjectNode record) {
        var complete = record.deepCopy();
        Arrays.stream(CampaignEventRecord.class.getRecordComponents())
                .filter(KnownForm::isListAlwaysThere)
                .forEach(component -> complete.putIfAbsent(component.getName(), json.createArrayNode()));
        try {
            return json.treeToValue(complete, CampaignEventRecord.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A revision is no campaign event", e);
        }
    }

    private static boolean isListAlwaysThere(RecordComponent component) {
        return component.getType() == List.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private byte[] digest(ObjectNode record) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(record));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A tree cannot be written", e);
        }
    }
}
