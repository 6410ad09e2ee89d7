-- A token says of which kind of things it is, so that a search among classes reads nothing of organizations. Tokens are asked through their index only: they are
-- kept apart from the rows, of which a search reads many. Everything is indexed anew.
alter table found_thing alter column title set storage main;
alter table found_thing alter column names set storage main;
alter table found_thing alter column headline set storage main;
alter table found_thing set (toast_tuple_target = 128);
update found_analysis set analysis = 'none';
