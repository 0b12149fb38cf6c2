package org.hustings.election.exchange.nist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report on elections, the root of the document. */
public record ElectionReport(
        String format,
        String generatedDate,
        String issuer,
        String issuerAbbreviation,
        int sequenceStart,
        int sequenceEnd,
        String status,
        String vendorApplicationId,
        boolean isTest,
        @Nullable String notes,
        List<ReportingUnit> gpUnit,
        @Nullable List<Office> office,
        @Nullable List<Party> party,
        List<Election> election)
        implements NistObject {}
