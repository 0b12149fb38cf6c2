create table book (
    id uuid primary key,
    title text not null,
    kind text not null,
    printed_on date,
    pages integer not null,
    draft boolean not null,
    contributors jsonb not null,
    created_at timestamptz not null,
    version bigint not null,
    constraint book_title_key unique (title),
    constraint book_pages_check check (pages < 100000)
);
