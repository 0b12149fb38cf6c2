-- How like each other two names are, by their trigrams, and letters without their accents. Both are trusted extensions,
-- which the owner of a database may create.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- A name as it is searched: without accents, case, apostrophes and invisible characters, its words with one space
-- between them. Where the locale of the database knows ASCII letters only, pg_trgm passes over all others; so each of
-- those becomes three characters of its own, whatever the locale.
create function person_fold(name text) returns text language sql stable strict parallel safe as $$
    with bare as (
        select regexp_replace(normalize(name, NFKD),
            '[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff''`\u2018\u2019\u02bb\u02bc]', '', 'g') as text),
    plain as (
        select trim(regexp_replace(lower(unaccent(text) collate "und-x-icu"), '[^[:alnum:]]+', ' ', 'g')) as text
        from bare)
    select left(case when text !~ '[^\x01-\x7f]' then text else (
        select string_agg(case when ascii(letter) < 128 then letter
            else lpad(to_hex(ascii(letter)::bigint * 40503 % 4096), 3, '0') end, '' order by place)
        from regexp_split_to_table(text, '') with ordinality as letters(letter, place)) end, 400)
    from plain
$$;

-- The names by which a person is found, other names among them. Kept by a trigger, so that they follow whatever writes
-- the person: the release before, and an erasure, too.
create table person_name (
    person_id uuid not null constraint person_name_person_fk references person (id) on delete cascade,
    name      text not null
);

create index person_name_person_idx on person_name (person_id);
-- What is not in its place in an index yet is read one by one at each search; so it goes there at once.
create index person_name_like_idx on person_name using gin (name gin_trgm_ops) with (fastupdate = off);

create function person_names_of(person person) returns table (name text) language sql stable as $$
    select distinct folded.name from (
        select person_fold(person.name)
        union all select person_fold((person.profile ->> 'givenName') || ' ' || (person.profile ->> 'familyName'))
        union all select person_fold(person.profile ->> 'sortName')
        union all select person_fold(other ->> 'name')
            from jsonb_array_elements(coalesce(person.profile -> 'otherNames', '[]')) other) folded(name)
    where folded.name <> '' and person.erased_at is null
$$;

create function person_names_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if new.name = old.name and new.profile = old.profile and new.erased_at is not distinct from old.erased_at then
            return null;
        end if;
        delete from person_name where person_id = new.id;
    end if;
    insert into person_name (person_id, name) select new.id, n.name from person_names_of(new) n;
    return null;
end $$;

create trigger person_names_kept after insert or update on person
    for each row execute function person_names_kept();

insert into person_name (person_id, name) select p.id, n.name from person p cross join person_names_of(p) n;

-- Loads the library: without it, only a superuser may set its parameters below.
do $$ begin perform similarity('', ''); end $$;

-- Those who have a name like the one wanted, or with a part like it, and how like it is in thousandths. Three tenths of
-- the trigrams in common are enough: one letter more, less or different in a name of five letters leaves so many.
create function people_named_like(wanted text) returns table (id uuid, score integer)
language sql stable rows 100 set pg_trgm.strict_word_similarity_threshold = 0.3 as $$
    with folded as materialized (select person_fold(wanted) as name where person_fold(wanted) <> '')
    select n.person_id, cast(max(round(strict_word_similarity(folded.name, n.name) * 1000)) as integer)
    from folded join person_name n on folded.name <<% n.name
    group by n.person_id
$$;

-- Those who have a name that as a whole is like one of those given, and how like it is in thousandths. Half of the
-- trigrams: Len and Leonard of one family name have more in common, Jane and John have less.
create function people_named_alike(names text[]) returns table (id uuid, score integer)
language sql stable rows 20 set pg_trgm.similarity_threshold = 0.5 as $$
    with folded as materialized (
        select distinct f.name from unnest(names) given(name) cross join person_fold(given.name) f(name)
        where f.name <> '')
    select n.person_id, cast(max(round(similarity(folded.name, n.name) * 1000)) as integer)
    from folded join person_name n on n.name % folded.name
    group by n.person_id
$$;

create index person_name_part_idx on person using gin (lower(name) gin_trgm_ops) with (fastupdate = off);
create index person_identifiers_idx on person using gin ((profile -> 'identifiers') jsonb_path_ops)
    with (fastupdate = off);
create index person_updated_at_idx on person (updated_at);
-- What was known at an instant is listed in the order in which it was recorded, which never changes.
create index candidate_created_idx on candidate (election_id, created_at, id);
