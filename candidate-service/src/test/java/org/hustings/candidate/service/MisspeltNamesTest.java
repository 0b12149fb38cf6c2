package org.hustings.candidate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.candidate.service.Client.anonymous;
import static org.hustings.candidate.service.Client.person;

import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever name a person has, one misspelling does not hide them. */
@QuarkusTest
class MisspeltNamesTest {

    private static final int PEOPLE = 200;

    private static final List<String> GIVEN = List.of(
            "Aoife",
            "Bo",
            "Chloë",
            "Dafydd",
            "Éamonn",
            "François",
            "Gérard",
            "Håkon",
            "Íñigo",
            "João",
            "Krešimir",
            "Léa",
            "Małgorzata",
            "Nuño",
            "Øystein",
            "Päivi",
            "Renée",
            "Siân",
            "Tomáš",
            "Ülkü",
            "Věra",
            "Željko");

    private static final List<String> FAMILY = List.of(
            "Ahmedović",
            "Bjørnson",
            "Çelik",
            "Dvořák",
            "Evans",
            "Fernández",
            "Groß",
            "Hughes-Müller",
            "Ibáñez",
            "Jørgensen",
            "Kovács",
            "Łukasiewicz",
            "McCluskey",
            "Nguyễn",
            "O'Grady",
            "Pérez",
            "Quigley",
            "Rösler",
            "Şahin",
            "Tóth",
            "Urquhart",
            "Vančura",
            "Wójcik",
            "Yıldız",
            "Zubiría",
            "Özil",
            "Åkesson");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void each_of_many_people_is_found_in_spite_of_one_misspelling_or_without_accents() {
        var people = people();

        people.forEach((id, name) -> {
            assertFound(id, name, withoutAccents(name));
            assertFound(id, name, misspelt(name));
        });
    }

    private void assertFound(String id, String name, String words) {
        var found = anonymous()
                .queryParams(Map.of("q", words, "limit", 200))
                .get("/v1/people")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id");
        assertThat(found).as("%s as %s, seed %d", name, words, seed).contains(id);
    }

    private Map<String, String> people() {
        var people = new LinkedHashMap<String, String>();
        while (people.size() < PEOPLE) {
            var name = oneOf(GIVEN) + " " + oneOf(FAMILY);
            if (!people.containsValue(name)) {
                people.put(person(name), name);
            }
        }
        return people;
    }

    private static String withoutAccents(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    /** One letter missing, doubled, swapped with the next or another one. */
    private String misspelt(String name) {
        int at = random.nextInt(name.length() - 1);
        var before = name.substring(0, at);
        var after = name.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + name.charAt(at) + name.charAt(at) + after;
            case 2 -> before + after.charAt(0) + name.charAt(at) + after.substring(1);
            default -> before + (char) ('a' + random.nextInt(26)) + after;
        };
    }

    private String oneOf(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
