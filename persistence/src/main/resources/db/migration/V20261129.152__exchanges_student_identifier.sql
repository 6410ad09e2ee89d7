-- The European Student Identifier of a person, if there is one.
alter table exchange_qualifications add column student_identifier text
    check (student_identifier ~ '^urn:schac:personalUniqueCode:int:esi:[^:]+:.+$' and length(student_identifier) <= 255);
