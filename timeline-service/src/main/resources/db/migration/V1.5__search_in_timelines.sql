-- Words as they are searched: without accents; those of texts by their stems, those of names as they are as well, since
-- a name may be a word that English texts are full of.
create text search configuration timeline_words (copy = english);
alter text search configuration timeline_words
    alter mapping for word, hword, hword_part with unaccent, english_stem;
create text search configuration timeline_names (copy = simple);
alter text search configuration timeline_names
    alter mapping for word, hword, hword_part with unaccent, simple;

-- Bound to its configurations when it is made: an index is built and analysed without a search path.
create function timeline_name_words(name text) returns tsvector language sql immutable strict parallel safe
    return to_tsvector('timeline_words', name) || to_tsvector('timeline_names', name);

-- Beside the words that texts have there are some that none has, since they begin with an equals sign: one for the
-- election and one for each of those who take part by an id.

-- The words of an entry: best those of the headline, then those of who takes part, then those of the text, then those of
-- the sources. Candidates take part by their ids and are found by their names of today.
create function timeline_words_of(election text, content jsonb) returns tsvector language sql stable as $$
    select setweight(to_tsvector('timeline_words', coalesce(content ->> 'headline', '')), 'A')
        || setweight(timeline_name_words(coalesce(
            (select string_agg(p ->> 'name', ' / ') from jsonb_array_elements(content -> 'participants') p), '')), 'B')
        || setweight(coalesce(
            (select cast(string_agg(distinct '''=p:' || p.participant_id || ''':1', ' ') as tsvector)
                from timeline_participants_of(content) p), ''), 'B')
        || setweight(to_tsvector('timeline_words', concat_ws(' / ',
            content ->> 'text', content ->> 'location', content ->> 'group')), 'C')
        || setweight(to_tsvector('timeline_words', coalesce(
            (select string_agg(concat_ws(' / ', s ->> 'title', s ->> 'publisher', s ->> 'author'), ' / ')
                from jsonb_array_elements(content -> 'sources') s), '')), 'D')
        || array_to_tsvector(array['=e:' || election])
$$;

alter table campaign_event add column search tsvector;

create function campaign_event_searched_by() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or new.search is null or new.content <> old.content then
        new.search := timeline_words_of(new.election_id, new.content);
    end if;
    return new;
end $$;

create trigger campaign_event_searched_by before insert or update on campaign_event
    for each row execute function campaign_event_searched_by();

-- The tables of V1.4 stay as they are meanwhile.
alter table campaign_event disable trigger timeline_read_by_changed;
update campaign_event set sequence = sequence;
alter table campaign_event enable trigger timeline_read_by_changed;

alter table campaign_event alter column search set not null;

-- What is not in its place in an index yet is read one by one at each search; so it goes there at once.
create index campaign_event_search_idx on campaign_event using gin (search) with (fastupdate = off);
create index candidate_copy_name_idx on candidate_copy using gin (timeline_name_words(ballot_name))
    with (fastupdate = off);

-- The candidates called by a word, or by all that is wanted, as words that entries in which they take part have. Whoever
-- was merged into another is called as that other is, and the other way round.
create function timeline_called(wanted tsquery, drafts boolean) returns tsquery language sql stable as $$
    with called as (
        select coalesce(merged_into, id) as id from candidate_copy
        where timeline_name_words(ballot_name) @@ wanted and (drafts or not draft) limit 200),
    same as (
        select id from called
        union select c.id from called join candidate_copy c on c.merged_into = called.id)
    select cast(string_agg('''=p:' || id || '''', ' | ') as tsquery) from same
$$;

-- What someone typed, as a query: each word also finds those who take part by a name with that word, and so do several
-- that follow on each other. Where all words are such as texts are full of, names alone are meant.
create function timeline_wanted(typed text, drafts boolean) returns tsquery language plpgsql stable as $$
declare
    stems tsquery := websearch_to_tsquery('timeline_words', typed);
    wanted tsquery := case when numnode(stems) > 0 then stems else websearch_to_tsquery('timeline_names', typed) end;
    called tsquery := case when strpos(cast(wanted as text), '!') = 0 then timeline_called(wanted, drafts) end;
    word text;
    one tsquery;
    also tsquery;
begin
    for word in select lexeme from unnest(timeline_name_words(typed)) limit 50 loop
        one := cast('''' || replace(replace(word, '\', '\\'), '''', '''''') || '''' as tsquery);
        also := case when wanted @> one then timeline_called(one, drafts) end;
        if also is not null then
            wanted := ts_rewrite(wanted, one, one || also);
        end if;
    end loop;
    return case when called is null then wanted else wanted || called end;
end $$;
