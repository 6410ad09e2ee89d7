alter table membership add foreign key (account_id) references account (id) on delete cascade;
