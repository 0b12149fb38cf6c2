package org.hustings.election.history;

import java.util.ArrayList;
import java.util.List;

/** A property that something is claimed of, with values, of which some break a rule. */
record Claimed(String property, List<String> values) {

    private static final List<Claimed> ALWAYS = List.of(
            new Claimed("/name", List.of("\"Election 1\"", "\"Election 2\"", "\"\"")),
            new Claimed("/calledBy", List.of("\"The union\"", "\"Nobody\"")),
            new Claimed("/seats", List.of("0", "1", "2")),
            new Claimed("/level", List.of("\"GROUP\"")));

    private static final List<Claimed> OF_THE_RESULT = List.of(
            new Claimed("/result/papersReturned", List.of("100", "101", "-1")),
            new Claimed("/result/turnoutReported", List.of("{\"value\": \"25.0\"}", "{\"value\": \"25.2\"}")),
            new Claimed("/result/countedAt", List.of("{\"value\": \"2030-05-08\"}", "{\"value\": \"2030-05-21\"}")),
            new Claimed("/result/status", List.of("\"CERTIFIED\"", "\"UNOFFICIAL_COMPLETE\"")));

    private static final List<String> DATES =
            List.of("{\"value\": \"2030-05-07\"}", "{\"value\": \"2030-05-08\"}", "{\"value\": \"2031\"}");

    static List<Claimed> of(CommandedElection election) {
        var all = new ArrayList<>(ALWAYS);
        all.addAll(election.current().election().has("result") ? OF_THE_RESULT : OF_THE_RESULT.subList(0, 1));
        election.current()
                .each("/timetable", "milestone")
                .forEach(milestone -> all.add(new Claimed("/timetable/%s/date".formatted(milestone), DATES)));
        election.current()
                .election()
                .get("electorates")
                .forEach(figure -> all.add(new Claimed(
                        "/electorates/%s/size".formatted(figure.get("id").asText()), List.of("400", "900", "401"))));
        return all;
    }

    String value(int choice) {
        return Command.pick(values, choice / 3);
    }
}
