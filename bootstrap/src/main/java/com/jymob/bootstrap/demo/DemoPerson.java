package com.jymob.bootstrap.demo;

import com.jymob.domain.user.Role;
import java.util.Set;

/** Somebody who looks for work or offers it. */
record DemoPerson(String name, String email, Set<Role> roles) {}
