package org.hustings.candidate.exchange;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hustings.candidate.bodycopy.domain.OrganisationCopy;
import org.hustings.candidate.bodycopy.domain.PostCopy;
import org.hustings.candidate.person.domain.PersonId;
import org.hustings.candidate.postholding.domain.PostHolding;

/**
 * What an export says of others than the candidates; each is read for some at a time, and only what the caller may see.
 *
 * @param holdings what people hold and held
 * @param organisations those of these ids that are known
 * @param posts those of these ids that are known
 */
public record Surroundings(
        Function<Collection<PersonId>, List<PostHolding>> holdings,
        Function<Collection<UUID>, List<OrganisationCopy>> organisations,
        Function<Collection<UUID>, List<PostCopy>> posts) {}
