-- What is known of a nominated student.
alter table nomination add column born_on date;
alter table nomination add column gender int check (gender in (1, 2, 9));
alter table nomination add column level int check (level between 1 and 8);
alter table nomination add column field text;
