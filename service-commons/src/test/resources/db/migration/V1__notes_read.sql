create table note_read (
    seq  bigint generated always as identity primary key,
    book text not null,
    note text not null
);
