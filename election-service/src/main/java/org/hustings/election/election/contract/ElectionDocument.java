package org.hustings.election.election.contract;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hustings.election.election.domain.ByElectionReason;
import org.hustings.election.election.domain.ElectionDateStatus;
import org.hustings.election.election.domain.ElectionDateType;
import org.hustings.election.election.domain.ElectionLevel;
import org.hustings.election.election.domain.ElectionType;
import org.hustings.election.election.domain.VoteVariation;
import org.hustings.election.election.domain.VotingMethod;
import org.hustings.election.electorate.Electorate;
import org.hustings.election.phase.CancellationReason;
import org.hustings.election.phase.ElectionPhase;
import org.hustings.election.phase.PhaseTransition;
import org.hustings.election.timetable.TimetableEntry;
import org.hustings.election.value.Identifier;
import org.hustings.election.value.Source;
import org.jspecify.annotations.Nullable;

/**
 * An election as it is read. What the database holds as JSON is in the form of the answer already and goes there as it
 * is: to read it into objects and write it out again would be most of the cost of a read.
 */
@Schema(
        name = "Election",
        description = "An election with its timetable, electorates, phases and result; one version for all of it.",
        examples = """
                {
                  "id": "trade-union.unite.general-secretary.2017-04-19",
                  "version": 5,
                  "draft": false,
                  "name": "Unite general secretary election 2017",
                  "type": "TRADE_UNION",
                  "level": "BALLOT",
                  "dateType": "SNAP",
                  "dateStatus": "CONFIRMED",
                  "organisationId": "0198f2a0-0000-7000-8000-000000000001",
                  "postId": "0198f2a0-0000-7000-8000-000000000011",
                  "seats": 1,
                  "votesAllowed": 1,
                  "voteVariation": "PLURALITY",
                  "votingMethods": ["POSTAL"],
                  "scrutineerId": "0198f2a0-0000-7000-8000-000000000002",
                  "calledBy": "Len McCluskey",
                  "phase": "ANNOUNCED",
                  "candidatesLocked": false,
                  "uncontested": false,
                  "identifiers": [],
                  "timetable": [
                    {
                      "milestone": "BALLOT_CLOSES",
                      "date": {"value": "2017-04-19", "approximate": false},
                      "kind": "DEADLINE",
                      "status": "CONFIRMED",
                      "confidence": "ANNOUNCED",
                      "sequence": 1,
                      "sources": [
                        {
                          "title": "Len McCluskey re-elected as Unite general secretary",
                          "publisher": "Sky News",
                          "publishedOn": {"value": "2017-04-21", "approximate": false},
                          "kind": "NEWS",
                          "language": "en"
                        }
                      ],
                      "changes": [
                        {
                          "from": {"value": "2018", "approximate": false},
                          "to": {"value": "2017-04-19", "approximate": false},
                          "reason": "Brought forward by a year, so that the term runs to 2020",
                          "movedBy": "Len McCluskey",
                          "announcedAt": {"value": "2016-12-06", "approximate": false}
                        }
                      ]
                    }
                  ],
                  "electorates": [
                    {
                      "id": "0198f2a0-0000-7000-8000-000000000022",
                      "size": 1400000,
                      "basis": "MEMBERS_REPORTED",
                      "asOf": {"value": "2016-12-06", "approximate": false},
                      "sources": [
                        {
                          "url": "https://www.bbc.co.uk/news/business-38225406",
                          "title": "Len McCluskey quits to trigger Unite leadership election",
                          "publisher": "BBC News",
                          "publishedOn": {"value": "2016-12-06", "approximate": false},
                          "kind": "NEWS",
                          "language": "en"
                        }
                      ]
                    }
                  ],
                  "transitions": [
                    {
                      "from": "EXPECTED",
                      "to": "ANNOUNCED",
                      "effectiveAt": {"value": "2016-12-06", "approximate": false},
                      "reason": "The general secretary stood down in order to stand again",
                      "source": {
                        "url": "https://www.bbc.co.uk/news/business-38225406",
                        "title": "Len McCluskey quits to trigger Unite leadership election",
                        "publisher": "BBC News",
                        "publishedOn": {"value": "2016-12-06", "approximate": false},
                        "kind": "NEWS",
                        "language": "en"
                      },
                      "recordedAt": "2026-01-05T10:12:00Z"
                    }
                  ],
                  "disputed": [],
                  "createdAt": "2026-01-05T10:10:00Z",
                  "updatedAt": "2026-01-05T10:12:00Z",
                  "sources": [
                    {
                      "url": "https://www.bbc.co.uk/news/business-38225406",
                      "title": "Len McCluskey quits to trigger Unite leadership election",
                      "publisher": "BBC News",
                      "kind": "NEWS"
                    }
                  ],
                  "links":\s""" + ElectionLinks.EXAMPLE + "}")
public record ElectionDocument(
        @Schema(
                description = "Readable and permanent: type, organisation, post and date.",
                examples = "trade-union.unite.general-secretary.2017-04-19")
        String id,

        @Schema(description = "Rises with every change, from 1; the ETag.", minimum = "1", maximum = "9007199254740991")
        long version,

        @Schema(description = "Whether it is hidden from the public.")
        boolean draft,

        @Schema(description = "Name.", examples = "Unite general secretary election 2017")
        String name,

        @Schema(description = "What sort of election it is.")
        ElectionType type,

        @Schema(description = "Whether it is one ballot or stands for several.")
        ElectionLevel level,

        @Nullable @Schema(description = "The election that it is part of.", examples = "general.2017-06-08")
        String parentId,

        @Nullable @Schema(description = "The election whose place it takes, as after a postponement or a rerun.")
        String replacesId,

        @Nullable @Schema(description = "The election that takes its place.")
        String replacedById,

        @Nullable @Schema(description = "Why the seat is filled between general elections.")
        ByElectionReason byElectionReason,

        @Schema(description = "How the date came about.") ElectionDateType dateType,

        @Schema(description = "How firm the date is.") ElectionDateStatus dateStatus,

        @Schema(description = "The organisation that holds it.")
        UUID organisationId,

        @Nullable @Schema(description = "The post it fills.")
        UUID postId,

        @Schema(description = "How many are to be elected.", minimum = "1", maximum = "10000")
        int seats,

        @Schema(description = "For how many each voter may vote.", minimum = "1", maximum = "10000")
        int votesAllowed,

        @Schema(description = "How votes become seats.") VoteVariation voteVariation,

        @JsonRawValue @Schema(description = "How votes are cast.", implementation = VotingMethod[].class)
        String votingMethods,

        @Nullable @Schema(description = "The organisation that scrutinises it.")
        UUID scrutineerId,

        @Nullable @Schema(description = "Who called it.", examples = "Len McCluskey")
        String calledBy,

        @Schema(description = "Where it stands.") ElectionPhase phase,

        @Nullable @Schema(description = "Why it was cancelled; present if and only if it was.")
        CancellationReason cancellationReason,

        @Schema(description = "Whether the list of candidates is closed to changes.")
        boolean candidatesLocked,

        @Schema(description = "Whether no more stood than there are seats, so that no ballot was held.")
        boolean uncontested,

        @JsonRawValue @Schema(description = "Its identifiers elsewhere.", implementation = Identifier[].class)
        String identifiers,

        @JsonRawValue
        @Schema(description = "Its milestones, in the order of its course.", implementation = TimetableEntry[].class)
        String timetable,

        @JsonRawValue @Schema(description = "How many could vote.", implementation = Electorate[].class)
        String electorates,

        @JsonRawValue
        @Schema(description = "Its steps from phase to phase, oldest first.", implementation = PhaseTransition[].class)
        String transitions,

        @Nullable @JsonRawValue @Schema(description = "Its result.", ref = "ElectionResult")
        String result,

        @JsonRawValue
        @Schema(
                description = "JSON Pointers of the properties of which equally good claims differ.",
                implementation = String[].class,
                examples = "[\"/timetable/COUNT_STARTS/date\"]")
        String disputed,

        @Nullable @JsonRawValue @Schema(description = "What its scrutineer reports.", ref = "ScrutineerReport")
        String scrutineerReport,

        @Schema(description = "When it was recorded here (RFC 3339, UTC).")
        Instant createdAt,

        @Schema(description = "When it was last changed here (RFC 3339, UTC).")
        Instant updatedAt,

        @JsonRawValue @Schema(description = "Where this is known from.", implementation = Source[].class)
        String sources,

        @Schema(description = "Where the rest of it is.") ElectionLinks links) {}
