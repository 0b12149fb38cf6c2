/**
 * Candidacies: who stands in which election, and what became of it.
 *
 * <p>Owns table {@code candidate}. The status before the election moves by commands; the one after it follows from the
 * election's result and from nothing else. Who is the incumbent follows from who held the election's post, where that is
 * recorded. Start at {@link org.hustings.candidate.candidacy.domain.Candidate}.
 *
 * <p>Locks are taken in this order, so that no two transactions wait for each other for ever: the merges of people, which
 * one merge or erasure takes alone and all share who name a person; people; post holdings; copies of elections; posts
 * (those whose holders and incumbents have to agree); candidacies, by id. Three exceptions cannot close a circle. Who
 * declares a candidacy shares the election before the merges and the person: a merge, which has taken those, shares the
 * election too, and nobody else locks both. The copy of an election is locked alone by who learns of it, and then the posts
 * and candidacies follow. A merge locks post holdings last, since all others who lock one share the merges and so are done.
 * Endorsements come last. Who has locked a candidacy in a runoff goes on to those of the same person in earlier elections,
 * and shares the merges before: a merge or an erasure locks those of a person by id.
 */
@NullMarked
package org.hustings.candidate.candidacy;

import org.jspecify.annotations.NullMarked;
