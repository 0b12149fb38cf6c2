package org.hustings.election.claim.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.hustings.commons.claim.application.PropertyConflicts;
import org.hustings.commons.claim.contract.PropertyConflict;
import org.hustings.commons.claim.contract.PropertyConflictValue;
import org.hustings.election.claim.contract.Conflict;
import org.hustings.election.claim.contract.ConflictList;
import org.hustings.election.claim.contract.ConflictingValue;
import org.hustings.election.election.domain.Election;

/** Finds what is reported of an election in more than one way. */
@ApplicationScoped
public class Conflicts {

    private final ClaimedRecords records;
    private final PropertyConflicts properties;
    private final ElectorateConflict electorates;

    Conflicts(ClaimedRecords records, PropertyConflicts properties, ElectorateConflict electorates) {
        this.records = records;
        this.properties = properties;
        this.electorates = electorates;
    }

    /** All conflicts: that of the electorates first, then by property. */
    public ConflictList of(Election election) {
        var conflicts = new ArrayList<Conflict>();
        electorates.of(election).ifPresent(conflicts::add);
        properties.of(records.of(election)).stream().map(Conflicts::conflict).forEach(conflicts::add);
        return new ConflictList(conflicts);
    }

    private static Conflict conflict(PropertyConflict found) {
        var values = found.values().stream().map(Conflicts::value).toList();
        return new Conflict(found.property(), found.disputed(), found.shown(), null, values);
    }

    private static ConflictingValue value(PropertyConflictValue found) {
        return new ConflictingValue(
                found.valueType(),
                found.value(),
                found.rank(),
                found.kinds(),
                found.claimants(),
                found.sources(),
                found.claimIds(),
                null,
                null,
                null);
    }
}
