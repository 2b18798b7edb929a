// The self-check in an Angular app: the schema lets elements that are none of Angular's have any property.
import { CUSTOM_ELEMENTS_SCHEMA, Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'policy-selfcheck';
import type { Answers } from 'policy-selfcheck';
import { company } from '../company.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <output>{{ said() }}</output>
    <policy-selfcheck lang="zh-CN" theme="light" [prefill]="company" (selfcheck-step)="said.set($event.type)">
      <a href="/policy">政策原文</a>
    </policy-selfcheck>
  `,
})
class App {
  readonly company: Answers = company;
  readonly said = signal('');
}

bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
