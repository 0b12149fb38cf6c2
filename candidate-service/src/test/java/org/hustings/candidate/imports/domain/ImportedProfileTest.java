package org.hustings.candidate.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.hustings.candidate.Unite;
import org.hustings.candidate.candidacy.domain.Candidate;
import org.hustings.candidate.candidacy.domain.CandidateAffiliation;
import org.hustings.candidate.candidacy.domain.CandidateEdit;
import org.hustings.candidate.candidacy.domain.CandidateProfile;
import org.hustings.candidate.candidacy.domain.Incumbency;
import org.hustings.candidate.candidacy.domain.Nomination;
import org.hustings.candidate.candidacy.domain.NominationUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportedProfileTest {

    private static final ImportedPerson LEN =
            new ImportedPerson(null, null, "Len McCluskey", null, null, null, null, null, null, null, null, null, null);
    private static final UUID UNION = UUID.fromString("019a2b6c-0f00-7001-8a11-5d0e6f7a8b21");

    private final Candidate candidate = Unite.mcCluskeyStands();
    private final CandidateProfile recorded = candidate.profile();

    private static ImportedCandidacy saying(
            @Nullable Boolean incumbent,
            @Nullable CandidateAffiliation affiliation,
            @Nullable List<Nomination> nominations,
            @Nullable String slogan) {
        return new ImportedCandidacy(
                Unite.ELECTION.value(),
                null,
                LEN,
                null,
                null,
                incumbent,
                affiliation,
                nominations,
                slogan,
                null,
                null,
                null,
                null,
                null);
    }

    private CandidateEdit edit(ImportedCandidacy said) {
        return new ImportedProfile(said).of(candidate);
    }

    @Test
    void what_a_file_leaves_out_stays() {
        assertThat(edit(saying(null, null, null, null))).isEqualTo(new CandidateEdit(candidate.draft(), recorded));
    }

    @Test
    void a_number_that_is_recorded_with_its_source_is_the_same_without() {
        var said = saying(null, null, List.of(new Nomination(1185, NominationUnit.BRANCH, null, null)), null);

        assertThat(edit(said).profile()).isEqualTo(recorded);
    }

    @Test
    void another_number_replaces_those_of_its_unit_and_leaves_the_others() {
        var branches = new Nomination(1186, NominationUnit.BRANCH, null, null);
        var members = new Nomination(7, NominationUnit.MEMBER, null, null);

        assertThat(edit(saying(null, null, List.of(members), null)).profile().nominations())
                .containsExactly(recorded.nominations().getFirst(), members);
        assertThat(edit(saying(null, null, List.of(branches), null)).profile().nominations())
                .containsExactly(branches);
    }

    @Test
    void the_name_of_another_organisation_does_not_keep_the_id_of_the_one_before() {
        var before = new CandidateAffiliation(UNION, "Unite the Union", "general secretary");

        var after = ofAffiliation(before, new CandidateAffiliation(null, "Amicus", null));

        assertThat(after).isEqualTo(new CandidateAffiliation(null, "Amicus", "general secretary"));
    }

    @Test
    void the_words_of_the_ballot_paper_change_alone() {
        var before = new CandidateAffiliation(UNION, "Unite the Union", null);

        var after = ofAffiliation(before, new CandidateAffiliation(null, "Unite the Union ", "incumbent"));

        assertThat(after).isEqualTo(new CandidateAffiliation(UNION, "Unite the Union", "incumbent"));
    }

    private @Nullable CandidateAffiliation ofAffiliation(CandidateAffiliation before, CandidateAffiliation said) {
        var with = candidate.claimed(
                new ImportedProfile(saying(null, before, null, null))
                        .of(candidate)
                        .profile(),
                List.of(),
                Unite.TEN);
        return new ImportedProfile(saying(null, said, null, null))
                .of(with)
                .profile()
                .affiliation();
    }

    @Test
    void who_holds_the_post_by_what_is_recorded_is_not_a_files_to_say() {
        var derived = new Candidate(
                candidate.id(),
                candidate.version(),
                candidate.draft(),
                candidate.who(),
                candidate.election(),
                recorded,
                candidate.status(),
                new Incumbency(null),
                null,
                List.of(),
                candidate.createdAt(),
                candidate.updatedAt());

        assertThat(new ImportedProfile(saying(false, null, null, null))
                        .of(derived)
                        .profile())
                .isEqualTo(recorded);
        assertThatThrownBy(() -> new ImportedProfile(saying(true, null, null, null)).of(derived))
                .isInstanceOf(DiffersFromRecord.class);
    }
}
