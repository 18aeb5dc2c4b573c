/** What whoever runs the site can choose: by flag, by environment, or in a properties file. */
@NullMarked
package com.jymob.bootstrap.settings;

import org.jspecify.annotations.NullMarked;
