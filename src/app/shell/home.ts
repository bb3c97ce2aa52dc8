import { Component, inject, OnInit } from '@angular/core';
import { Router } from '@angular/router';
import { Session } from '../data/session/session';
import { placesFor } from './places';

/** Sends each role to what that person has to do now. */
@Component({ selector: 'app-home', template: '' })
export class Home implements OnInit {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  ngOnInit(): void {
    const member = this.session.member();
    if (member) {
      const [first] = placesFor(member);
      void this.router.navigate([first.path], {
        queryParams: first.query,
        replaceUrl: true,
      });
    }
  }
}
