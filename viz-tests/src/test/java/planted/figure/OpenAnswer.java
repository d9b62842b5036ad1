package planted.figure;

interface OpenAnswer {
  int answer();
}
