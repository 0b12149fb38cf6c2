package org.hustings.election.result;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hustings.commons.problem.Violation;

/** Each unit is told once and its candidates once; a count is not completed while units are missing. */
record UnitsComplete() implements ResultRule {

    @Override
    public Stream<Violation> violations(ElectionResult result) {
        var violations = new ArrayList<Violation>();
        var completed = result.countStatus() == CountStatus.COMPLETED;
        checkReporting(result, completed, violations);
        var names = new HashSet<String>();
        for (var i = 0; i < result.unitCounts().size(); i++) {
            var unit = result.unitCounts().get(i);
            var pointer = "/units/" + i;
            if (!names.add(unit.name())) {
                violations.add(Violation.at(pointer + "/name", "unit-repeated", "is the name of another unit too"));
            }
            if (completed && !unit.reported()) {
                violations.add(missing(pointer + "/reported", "a completed count has the votes of every unit"));
            }
            checkTallies(pointer, unit, violations);
        }
        return violations.stream();
    }

    private static void checkReporting(ElectionResult result, boolean completed, List<Violation> violations) {
        var units = result.unitsReporting();
        if (units == null) {
            return;
        }
        var pointer = "/unitsReporting/reporting";
        if (units.reporting() > units.total()) {
            violations.add(Violation.at(pointer, "more-units-than-all", "are more than the units in all"));
        }
        if (completed && units.reporting() < units.total()) {
            violations.add(missing(pointer, "a completed count has all %d units reporting".formatted(units.total())));
        }
    }

    private static void checkTallies(String unit, UnitCount count, List<Violation> violations) {
        var candidates = new HashSet<>();
        for (var j = 0; j < count.tallies().size(); j++) {
            if (!candidates.add(count.tallies().get(j).candidateId())) {
                violations.add(Violation.at(
                        "%s/tallies/%d/candidateId".formatted(unit, j),
                        "candidate-repeated",
                        "has another tally in the same unit"));
            }
        }
    }

    private static Violation missing(String pointer, String message) {
        return Violation.at(pointer, "units-missing", message);
    }
}
