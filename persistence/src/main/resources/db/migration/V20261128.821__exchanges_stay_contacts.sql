-- Where people live during their stays, and who is to be told in an emergency.
create table stay_contact (
    mobility_id      uuid primary key references mobility (id),
    own_address      text,
    own_phone        text,
    contact_name     text not null,
    contact_relation text,
    contact_phone    text not null,
    contact_email    text,
    changed_at       timestamptz not null,
    version          bigint not null
);
