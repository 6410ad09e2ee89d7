-- Organizations are found by exactly what they are called, which imports ask for every line.
create index organization_name_called on organization_name using hash (folded);
