-- Names are looked for among the candidates of those elections alone whose entries are wanted: however many are called
-- so elsewhere in the suite, none here is left out for them. The election is a word beside those of the name, as it is
-- one beside those of an entry. What V1.5 made for this stays for the release before.
create function timeline_candidate_words(election text, name text) returns tsvector
language sql immutable strict parallel safe
    return timeline_name_words(name) || array_to_tsvector(array['=e:' || election]);

create index candidate_copy_called_idx on candidate_copy
    using gin (timeline_candidate_words(election_id, ballot_name)) with (fastupdate = off);

-- The elections in whose timelines somebody takes part, as a query for their words; from one to the next by the index.
create function timeline_elections_of(participants uuid[]) returns tsquery language sql stable as $$
    with recursive election (participant, id) as (
        select p, (
            select min(t.election_id) from timeline_participant t where t.participant_id = p and t.role = '*')
        from unnest(participants) p
        union all
        select e.participant, (
            select min(t.election_id) from timeline_participant t
            where t.participant_id = e.participant and t.role = '*' and t.election_id > e.id)
        from election e where e.id is not null)
    select cast(string_agg(distinct '''=e:' || id || '''', ' | ') as tsquery) from election where id is not null
$$;

-- As timeline_called, for the candidates of these elections. More than so many of one name are cut off in one order.
create function timeline_called_in(wanted tsquery, elections tsquery, drafts boolean) returns tsquery
language sql stable as $$
    with called as materialized (
        select coalesce(merged_into, id) as id from candidate_copy
        where timeline_candidate_words(election_id, ballot_name) @@ (elections && wanted) and (drafts or not draft)),
    first as (select distinct id from called order by id limit 200),
    same as (
        select id from first
        union select c.id from first join candidate_copy c on c.merged_into = first.id)
    select cast(string_agg('''=p:' || id || '''', ' | ') as tsquery) from same
$$;

-- As timeline_wanted, with the names of the candidates of these elections.
create function timeline_wanted_in(typed text, elections tsquery, drafts boolean) returns tsquery
language plpgsql stable as $$
declare
    stems tsquery := websearch_to_tsquery('timeline_words', typed);
    wanted tsquery := case when numnode(stems) > 0 then stems else websearch_to_tsquery('timeline_names', typed) end;
    called tsquery := case when strpos(cast(wanted as text), '!') = 0
        then timeline_called_in(wanted, elections, drafts) end;
    word text;
    one tsquery;
    also tsquery;
begin
    for word in select lexeme from unnest(timeline_name_words(typed)) limit 50 loop
        one := cast('''' || replace(replace(word, '\', '\\'), '''', '''''') || '''' as tsquery);
        also := case when wanted @> one then timeline_called_in(one, elections, drafts) end;
        if also is not null then
            wanted := ts_rewrite(wanted, one, one || also);
        end if;
    end loop;
    return case when called is null then wanted else wanted || called end;
end $$;
