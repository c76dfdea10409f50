declare namespace App {
  interface Locals {
    model: import('@kewen/content/reading').ReadingModel
  }
}
