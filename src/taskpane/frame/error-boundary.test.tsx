import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { ErrorBoundary } from './ErrorBoundary';

function Defect(): never {
  throw new Error('Boligsocial leder: 645.000');
}

test('a defect of ours becomes a calm sentence without its message', () => {
  const console_ = jest.spyOn(console, 'error').mockImplementation(() => {});
  render(
    <ErrorBoundary>
      <Defect />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Panelet er gået i ståDet, du har skrevet i arkene, står der stadig. Luk panelet, og åbn det igen.',
  );
  console_.mockRestore();
});
