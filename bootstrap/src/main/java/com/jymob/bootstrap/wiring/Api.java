package com.jymob.bootstrap.wiring;

import com.jymob.http.ApiEndpoints;
import com.jymob.http.route.Sites;
import dagger.BindsInstance;
import dagger.Component;

/** The API alone, over whatever ports it is given: transactions, too, that are under way. */
@Component(dependencies = Ports.class, modules = ApiModule.class)
interface Api {
  ApiEndpoints endpoints();

  /** Makes APIs. */
  @Component.Factory
  interface Factory {
    Api over(Ports ports, @BindsInstance Sites sites);
  }
}
