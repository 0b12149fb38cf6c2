-- Which generations of the read models were built from their topics; operators ask for the next one.
create table read_model_build (
    generation integer     primary key,
    built_at   timestamptz not null default clock_timestamp()
);
