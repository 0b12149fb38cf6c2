package org.hustings.election.organisation.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.UUID;
import org.hustings.commons.asknown.AsKnownAt;
import org.hustings.commons.asknown.KnownRecords;
import org.hustings.commons.page.KeyType;
import org.hustings.commons.page.Page;
import org.hustings.commons.page.PageQuery;
import org.hustings.commons.page.Sort;
import org.hustings.election.organisation.contract.OrganisationRecord;
import org.hustings.election.organisation.domain.Organisation;
import org.hustings.election.organisation.domain.OrganisationClassification;
import org.hustings.election.record.IdentifierQuery;
import org.hustings.election.record.RecordNotFound;
import org.hustings.election.record.RecordStore;
import org.jspecify.annotations.Nullable;

/** Reads of organisations. */
@ApplicationScoped
public class OrganisationQueries {

    private static final Sort<Organisation> BY_NAME = Sort.<Organisation>named("name")
            .ascending(
                    "o.details.name",
                    KeyType.TEXT,
                    organisation -> organisation.details().name())
            .ascending("o.id", KeyType.UUID, Organisation::id);

    private static final String LIST = """
            select o from Organisation o
            where (:drafts = true or o.draft = false)
            and (:classification is null or o.details.classification = :classification)
            and (:name is null or lower(o.details.name) like :name escape '!')
            and %s and %s order by %s
            """;

    private final RecordStore records;
    private final KnownRecords known;
    private final ObjectMapper json;
    private final EntityManager entityManager;

    OrganisationQueries(RecordStore records, KnownRecords known, ObjectMapper json, EntityManager entityManager) {
        this.records = records;
        this.known = known;
        this.json = json;
        this.entityManager = entityManager;
    }

    /** The organisation, or that it is not there. */
    public OrganisationRecord get(UUID id, boolean drafts) {
        return OrganisationRecord.of(records.get(Organisation.class, id, drafts));
    }

    /** The organisation as it was known at an instant, or that it was not there. */
    public OrganisationRecord get(UUID id, boolean drafts, AsKnownAt at) {
        var record = known.find("organisation", id.toString(), drafts, at)
                .orElseThrow(() -> new RecordNotFound("organisation", id));
        // Revisions from before claims were known do not say that nothing was disputed.
        record.putIfAbsent("disputed", json.createArrayNode());
        return json.convertValue(record, OrganisationRecord.class);
    }

    /** A page of those whose name begins with the given text, whatever its case. */
    public Page<OrganisationRecord> list(
            @Nullable String name,
            @Nullable OrganisationClassification classification,
            @Nullable IdentifierQuery identifier,
            boolean drafts,
            PageQuery page) {
        return page.page(BY_NAME, keyset -> {
                    var identified = IdentifierQuery.condition(identifier, "o.details.identifiers");
                    var statement = LIST.formatted(identified, keyset.where(), keyset.orderBy());
                    var query = entityManager
                            .createQuery(statement, Organisation.class)
                            .setParameter("drafts", drafts)
                            .setParameter("classification", classification)
                            .setParameter("name", name == null ? null : prefix(name));
                    return keyset.bind(IdentifierQuery.bind(identifier, query)).getResultList();
                })
                .map(OrganisationRecord::of);
    }

    private static String prefix(String name) {
        var literal = name.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return literal + "%";
    }
}
