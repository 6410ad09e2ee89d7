-- Sign-ins of accounts, so that people see what they did not do themselves; the families of browser and system are all that is kept of a device.
create table sign_in (
    id         uuid primary key,
    account_id uuid not null references account on delete cascade,
    at         timestamptz not null,
    succeeded  boolean not null,
    browser    text not null check (browser in ('CHROME', 'EDGE', 'FIREFOX', 'OPERA', 'SAFARI', 'WECHAT', 'OTHER')),
    system     text not null check (system in ('ANDROID', 'HARMONY', 'IOS', 'LINUX', 'MAC', 'WINDOWS', 'OTHER'))
);

create index sign_in_account on sign_in (account_id, at desc);
create index sign_in_at on sign_in (at);
